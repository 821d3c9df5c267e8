package main

import (
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"

	"brief/briefing/mail"
)

// mailConfig is the table [mail] of brief.toml.
type mailConfig struct {
	From     string                   `toml:"from"`
	ReplyTo  string                   `toml:"reply-to"`
	To       []string                 `toml:"to"`
	Together bool                     `toml:"together"`
	MaxSize  string                   `toml:"max-size"`
	SMTP     smtpConfig               `toml:"smtp"`
	Sign     signConfig               `toml:"sign"`
	Groups   map[string]groupConfig   `toml:"groups"`
	Markings map[string]markingConfig `toml:"markings"`
}

// groupConfig is a group of recipients; Together goes before that of [mail].
type groupConfig struct {
	To       []string `toml:"to"`
	Cc       []string `toml:"cc"`
	Bcc      []string `toml:"bcc"`
	Pairs    []string `toml:"pairs"`
	Together *bool    `toml:"together"`
}

type markingConfig struct {
	Domains []string `toml:"domains"`
}

// desk is what the settings of mail come to.
type desk struct {
	sender   mail.Sender
	groups   []mail.Recipients
	markings []mail.Marking
	// most is the largest message in bytes, 0 for any.
	most int
	// server is set where messages are sent.
	server *mail.Server
	tries  int
	force  bool
}

// newDesk reads flags and settings; every error is one of usage.
func newDesk(f *mailFlags, config string) (d *desk, err error) {
	d = &desk{}
	s := &f.settings
	if d.sender.From, err = optionalAddress(config, "mail.from", s.From); err != nil {
		return nil, err
	}
	if d.sender.ReplyTo, err = optionalAddress(config, "mail.reply-to", s.ReplyTo); err != nil {
		return nil, err
	}
	if d.most, err = parseSize(s.MaxSize); err != nil {
		return nil, fmt.Errorf("%s: mail.max-size: %w", config, err)
	}
	for _, name := range slices.Sorted(maps.Keys(s.Markings)) {
		m, err := mail.ParseMarking(name, s.Markings[name].Domains)
		if err != nil {
			return nil, fmt.Errorf("%s: mail.markings.%s: %w", config, name, err)
		}
		d.markings = append(d.markings, m)
	}
	known := map[string]mail.Recipients{}
	for _, name := range slices.Sorted(maps.Keys(s.Groups)) {
		if known[name], err = s.group(name); err != nil {
			return nil, fmt.Errorf("%s: mail.groups.%s: %w", config, name, err)
		}
	}
	if !f.resume {
		if d.groups, err = f.recipients(known); err != nil {
			return nil, err
		}
	}
	if f.send || f.resume {
		err = d.sending(f, config)
	}
	return d, err
}

// recipients are those of --to, else those of the settings; --cc and --bcc join
// each of them.
func (f *mailFlags) recipients(known map[string]mail.Recipients) ([]mail.Recipients, error) {
	names := f.to
	if len(names) == 0 {
		names = f.settings.To
	}
	if len(names) == 0 {
		return nil, noRecipients(slices.Sorted(maps.Keys(known)))
	}
	cc, err := addresses(f.cc)
	if err != nil {
		return nil, err
	}
	bcc, err := addresses(f.bcc)
	if err != nil {
		return nil, err
	}
	var out []mail.Recipients
	for _, name := range names {
		r, ok := known[name]
		if !ok {
			if !strings.Contains(name, "@") {
				return nil, unknownGroup(name, slices.Sorted(maps.Keys(known)))
			}
			a, err := mail.ParseAddress(name)
			if err != nil {
				return nil, err
			}
			r = mail.Recipients{Name: a.Mailbox(), To: []mail.Address{a}, Together: f.settings.Together}
		}
		r.Cc = append(slices.Clone(r.Cc), cc...)
		r.Bcc = append(slices.Clone(r.Bcc), bcc...)
		r.Together = r.Together || f.together
		out = append(out, r)
	}
	return out, nil
}

func (s *mailConfig) group(name string) (r mail.Recipients, err error) {
	g := s.Groups[name]
	r = mail.Recipients{Name: name, Together: s.Together}
	if g.Together != nil {
		r.Together = *g.Together
	}
	for _, l := range []struct {
		from []string
		to   *[]mail.Address
	}{{g.To, &r.To}, {g.Cc, &r.Cc}, {g.Bcc, &r.Bcc}} {
		if *l.to, err = addresses(l.from); err != nil {
			return r, err
		}
	}
	if len(r.All()) == 0 {
		return r, errNoAddress
	}
	for _, p := range g.Pairs {
		pair, err := mail.ParsePair(p)
		if err != nil {
			return r, err
		}
		r.Pairs = append(r.Pairs, pair)
	}
	return r, nil
}

func addresses(list []string) ([]mail.Address, error) {
	var out []mail.Address
	for _, s := range list {
		a, err := mail.ParseAddress(s)
		if err != nil {
			return nil, err
		}
		out = append(out, a)
	}
	return out, nil
}

func optionalAddress(config, key, s string) (mail.Address, error) {
	if s == "" {
		return mail.Address{}, nil
	}
	a, err := mail.ParseAddress(s)
	if err != nil {
		return a, fmt.Errorf("%s: %s: %w", config, key, err)
	}
	return a, nil
}

// parseSize reads "10 MB"; the units are those of a thousand, B, KB, MB, GB.
func parseSize(s string) (int, error) {
	if s == "" {
		return 0, nil
	}
	i := strings.IndexFunc(s, func(r rune) bool { return r < '0' || r > '9' })
	unit := map[string]int{"B": 1, "KB": 1e3, "MB": 1e6, "GB": 1e9}[strings.ToUpper(strings.TrimSpace(s[max(0, i):]))]
	n, err := strconv.Atoi(s[:max(0, i)])
	if err != nil || unit == 0 || n < 1 || n > 1e9 {
		return 0, wrongSize(s)
	}
	return n * unit, nil
}
