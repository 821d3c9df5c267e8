package main

import (
	"errors"
	"fmt"
	"path/filepath"
	"strings"

	"brief/briefing/compose"
	"brief/briefing/mail"
	"brief/briefing/source"
)

var (
	headDrafts = []string{"draft", "to", "briefings", "size"}
	headSent   = []string{"to", "briefing", "outcome"}
)

const (
	textFlagTo       = "`address or group` of recipients (repeatable: a message each)"
	textFlagCc       = "`address` that gets a copy of each message (repeatable)"
	textFlagBcc      = "`address` that gets a hidden copy of each message (repeatable)"
	textFlagTogether = "one message with all briefings instead of one each"
	textFlagDryRun   = "show everything and do nothing"
	textFlagOutMail  = "`folder` of the briefings; drafts go into mail/ in it"

	textFlagSend      = "send the messages by SMTP instead of writing drafts"
	textFlagResume    = "try again to send what waits in the outbox"
	textFlagForce     = "send again what may have arrived: its answer was lost"
	textFlagPlaintext = "speak to a server on this machine without TLS"

	textMailShort = "Write mail drafts with the briefings attached, or send them"
	textMailLong  = `Writes one draft (.eml) for each briefing and each recipient or group into mail/
in the folder of the briefings: PDF attached, bottom line, key figures and trade
chart in the message. Beside it lies the same as .html, to be pasted into a
message that is open already.

Without an argument it takes all briefings that the manifest calls current. A
briefing is named by its PDF or its reference; of reports, briefings are made
first. One that is stale or does not pass its check is refused.

Outlook for Windows opens a draft as a message to be completed and sent; what
other programs do stands in the README. Groups of recipients, the domains that a
handling marking allows, and the server are set in brief.toml.

--send sends instead, over STARTTLS or TLS. A ledger in .brief/mail/ keeps what
was sent to whom: nobody gets a briefing twice, however often the command is run
and wherever it was cut off. What a server puts off is tried again for about two
minutes and then waits for --resume. Where the connection was cut after a message
and before the answer, nobody can know whether it arrived; that is said, and only
--force sends it again.

The password comes from the variable BRIEF_SMTP_PASSWORD, or from the variable,
file or command that brief.toml names. There is no flag for it.`
	textMailExample = `  brief mail --to desk@example.org
  brief mail --to south --to 'Ana Example <ana@example.org>' --together
  brief mail out/2024-01-22_az-ru_baku.pdf --to desk@example.org
  brief mail reports/ --to desk@example.org
  brief mail --to south --send --dry-run
  brief mail --to south --send
  brief mail --resume`
)

var (
	errResumeNames      = errors.New("--resume takes what waits in the outbox, and no briefings or recipients")
	errResumeSend       = errors.New("--resume sends by itself; leave --send out")
	errResumeDry        = errors.New("--dry-run is for drafts and --send; --resume has none")
	errForceAlone       = errors.New("--force is for --send and --resume")
	errPlaintextAlone   = errors.New("--plaintext is for --send and --resume")
	errNoServer         = errors.New("no server is set: server = \"smtp.example.org:587\"")
	errPlaintextSetting = errors.New("--plaintext is for security = \"plaintext\"")
	errPlaintextFlag    = errors.New("security = \"plaintext\" needs --plaintext, too")
	errPlaintextAway    = errors.New("plaintext is for a server on this machine only (localhost, 127.0.0.1, ::1)")
	errSecrets          = errors.New("more than one of password-env, password-file and password-command is set")
	errNoUser           = errors.New("a password or auth is set, and no user")
	errSignBoth         = errors.New("certificate and key are needed, as PEM files")

	errNoAddress     = errors.New("the group has no address; give it to, cc or bcc")
	errDryRunReports = errors.New("--dry-run writes nothing, so it cannot make briefings of reports: run brief generate first")
)

func buildingFlag(name string) error {
	return fmt.Errorf("--%s is for reports that briefings are made of, and no report is named", name)
}

func noRecipients(groups []string) error {
	if len(groups) == 0 {
		return errors.New("nobody to write to: name a recipient with --to")
	}
	return fmt.Errorf("nobody to write to: name a recipient with --to (groups: %s)", strings.Join(groups, ", "))
}

func unknownGroup(name string, groups []string) error {
	if len(groups) == 0 {
		return fmt.Errorf("%q is no mail address, and brief.toml has no groups", name)
	}
	return fmt.Errorf("%q is neither a mail address nor a group (groups: %s)", name, strings.Join(groups, ", "))
}

// notMailed is the problem of a briefing that must not go out.
func notMailed(err error) source.Problem {
	var n *compose.NotMailed
	if !errors.As(err, &n) {
		return source.Problem{Name: "mail", Why: err.Error()}
	}
	p := source.Problem{Name: n.Name, Why: n.Err.Error(), Hint: "generate it again, or name another folder with -o"}
	switch {
	case errors.Is(err, compose.ErrStale):
		p.Hint = "mail the current version"
	case errors.Is(err, compose.ErrAltered):
		p.Hint = "brief check says more; generate it again, with the templates that it was made with"
	case errors.Is(err, compose.ErrNotListed):
		p.Why = "is not a briefing of the output folder"
		p.Hint = "name the folder that it was written into with -o"
	case errors.Is(err, compose.ErrNoBriefings):
		p.Hint = "run brief generate first, or name another folder with -o"
	}
	return p
}

func refusedByMarking(group string, err error) source.Problem {
	hint := "take the recipient out, or add the domain to [mail.markings] in brief.toml"
	var e *mail.MarkingError
	if errors.As(err, &e) && e.To == "" {
		hint = fmt.Sprintf("say which domains may get it, in brief.toml: [mail.markings.%q] domains = [\"example.org\"]", e.Marking)
	}
	return source.Problem{Name: group, Why: err.Error(), Hint: hint}
}

func nothingFor(r *mail.Recipients) source.Problem {
	return source.Problem{Name: r.Name, Why: "no briefing is about its pairs of countries: " + strings.Join(r.Pairs, ", "), Hint: "look at pairs in brief.toml"}
}

// tooLarge is a draft above the size that the settings allow.
func tooLarge(m *mail.Message, have, most int) source.Problem {
	return source.Problem{Name: m.To.Name, Why: fmt.Sprintf("the message with %s has %s, and mail.max-size is %s", references(m.Items), size(have), size(most)), Hint: smaller(len(m.Items))}
}

// smaller is the way out for a message that is too large.
func smaller(briefings int) string {
	if briefings > 1 {
		return "send the briefings one each, without --together"
	}
	return "put the PDF where the recipient can fetch it, or raise mail.max-size"
}

// showDrafts prints what would be written.
func (u *ui) showDrafts(bag *compose.Mailbag, drafts []mail.Draft, t *mail.Templates) error {
	for _, d := range drafts {
		if err := u.showMessage(filepath.Join(bag.Out, compose.MailDir, d.Name+".eml"), d.Message, len(d.EML), t); err != nil {
			return err
		}
	}
	return nil
}

// showMessage prints a message as its reader would meet it.
func (u *ui) showMessage(what string, m *mail.Message, bytes int, t *mail.Templates) error {
	subject, text, err := m.Preview(t)
	if err != nil {
		return err
	}
	fmt.Fprintf(u.out, "%s\n", emphasis(u.outColor, "1", what))
	for _, l := range []struct {
		name string
		list []mail.Address
	}{{"From", []mail.Address{m.From}}, {"Reply-To", []mail.Address{m.ReplyTo}}, {"To", m.To.To}, {"Cc", m.To.Cc}, {"Bcc", m.To.Bcc}} {
		for _, a := range l.list {
			if !a.IsZero() {
				fmt.Fprintf(u.out, "%s: %s\n", l.name, a)
			}
		}
	}
	fmt.Fprintf(u.out, "Subject: %s\nMessage-ID: <%s>\n", subject, m.ID)
	for _, id := range m.Thread {
		fmt.Fprintf(u.out, "Answers: <%s>\n", id)
	}
	for _, i := range m.Items {
		fmt.Fprintf(u.out, "Attached: %s (%s, %s)\n", i.File, i.Ref(), size(len(i.PDF)))
	}
	fmt.Fprintf(u.out, "Size: %s\n\n%s\n", size(bytes), text)
	return nil
}

// size is a number of bytes as people say it.
func size(n int) string {
	switch {
	case n < 1000:
		return fmt.Sprintf("%d B", n)
	case n < 1000_000:
		return fmt.Sprintf("%.0f KB", float64(n)/1000)
	}
	return fmt.Sprintf("%.1f MB", float64(n)/1e6)
}

func wrongSize(s string) error { return fmt.Errorf("%q is no size; write 10 MB", s) }
