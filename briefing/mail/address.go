package mail

import (
	"errors"
	"fmt"
	"net/mail"
	"strings"
	"unicode"

	"golang.org/x/net/idna"
)

// Address is a mail address with a name: the name in any script, the domain
// in the letters of DNS (RFC 5891 A-labels), so that it goes through any
// server.
type Address struct {
	Name          string
	Local, Domain string
}

// longestName and longestAddress bound what goes into a header; the address by
// RFC 5321, section 4.5.3.1.
const (
	longestName    = 200
	longestLocal   = 64
	longestAddress = 254
)

// ParseAddress reads "desk@example.org" or "Name <desk@example.org>". A domain
// may be written in any script. Refused are line breaks and other control
// characters, characters that turn the direction of writing, and letters
// before the @ that only servers with SMTPUTF8 (RFC 6531) take.
func ParseAddress(s string) (Address, error) {
	if i := strings.IndexFunc(s, forbidden); i >= 0 {
		return Address{}, fmt.Errorf("%q is no mail address: it holds a line break or another character that cannot be seen", s)
	}
	parsed, err := mail.ParseAddress(strings.TrimSpace(s))
	if err != nil || strings.HasSuffix(strings.TrimSpace(s), ";") { // a group of RFC 5322 is no single address
		return Address{}, fmt.Errorf("%q is no mail address", s)
	}
	// An encoded word (RFC 2047) may hold what is refused above.
	if strings.ContainsFunc(parsed.Name, forbidden) {
		return Address{}, fmt.Errorf("%q is no mail address: the name in it holds a line break or another character that cannot be seen", s)
	}
	a := Address{Name: strings.Join(strings.Fields(parsed.Name), " ")}
	if len([]rune(a.Name)) > longestName {
		return Address{}, fmt.Errorf("the name before %s is longer than %d characters", parsed.Address, longestName)
	}
	at := strings.LastIndexByte(parsed.Address, '@')
	a.Local = parsed.Address[:at]
	if err := checkLocal(a.Local); err != nil {
		return Address{}, fmt.Errorf("%q: %w", s, err)
	}
	if a.Domain, err = asciiDomain(parsed.Address[at+1:]); err != nil {
		return Address{}, fmt.Errorf("%q is no mail address: %w", s, err)
	}
	if len(a.Mailbox()) > longestAddress {
		return Address{}, fmt.Errorf("%q is longer than a mail address can be (%d characters)", s, longestAddress)
	}
	return a, nil
}

// forbidden are control characters and those that turn the direction of
// writing, with which a name can show as another one.
func forbidden(r rune) bool {
	return unicode.IsControl(r) || r == '\u2028' || r == '\u2029' || r >= '\u202a' && r <= '\u202e' || r >= '\u2066' && r <= '\u2069' || r == unicode.ReplacementChar
}

// atext are the characters of an unquoted local part beside letters and digits
// (RFC 5322, section 3.2.3).
const atext = "!#$%&'*+-/=?^_`{|}~."

func checkLocal(s string) error {
	if s == "" || len(s) > longestLocal {
		return fmt.Errorf("the part before the @ must have 1 to %d characters", longestLocal)
	}
	for _, r := range s {
		switch {
		case r > unicode.MaxASCII:
			return errors.New("letters outside ASCII before the @ do not go through most servers; ask for the other address of this mailbox")
		case r >= '0' && r <= '9', r >= 'a' && r <= 'z', r >= 'A' && r <= 'Z', strings.ContainsRune(atext, r):
		default:
			return fmt.Errorf("the part before the @ holds %q", r)
		}
	}
	return nil
}

// domains turns a domain of any script into A-labels, as a look-up does.
var domains = idna.New(idna.MapForLookup(), idna.StrictDomainName(true), idna.VerifyDNSLength(true), idna.BidiRule())

func asciiDomain(s string) (string, error) {
	if strings.HasPrefix(s, "[") {
		return "", errors.New("an IP address in brackets is no domain")
	}
	d, err := domains.ToASCII(s)
	if err != nil {
		return "", fmt.Errorf("%q is no domain", s)
	}
	return strings.ToLower(d), nil
}

// Mailbox is the address without the name.
func (a Address) Mailbox() string { return a.Local + "@" + a.Domain }

// Key tells one mailbox from another. No mail system in use tells upper from
// lower case in the local part, so the key does not.
func (a Address) Key() string { return strings.ToLower(a.Mailbox()) }

// IsZero says whether there is no address.
func (a Address) IsZero() bool { return a.Domain == "" }

// String is the address as a person reads it: the domain in its own script.
func (a Address) String() string {
	shown := a.Mailbox()
	if d, err := idna.Display.ToUnicode(a.Domain); err == nil {
		shown = a.Local + "@" + d
	}
	if a.Name == "" {
		return shown
	}
	return fmt.Sprintf("%s <%s>", a.Name, shown)
}

// header is the address for a header field.
func (a Address) header() *mail.Address {
	return &mail.Address{Name: unencoded(a.Name), Address: a.Mailbox()}
}

// unencoded breaks what a reader would take for an encoded word (RFC 2047): a
// text must not turn into another one on its way.
func unencoded(s string) string { return strings.ReplaceAll(s, "=?", "= ?") }
