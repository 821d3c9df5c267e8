package main

import (
	"crypto/tls"
	"crypto/x509"
	"fmt"
	"net"
	"os"
	"path/filepath"
	"strconv"

	"brief/briefing/mail"
)

// smtpConfig is the table [mail.smtp] of brief.toml. There is no key for a
// password.
type smtpConfig struct {
	Server          string   `toml:"server"`   // host or host:port
	Security        string   `toml:"security"` // starttls, tls, plaintext
	Auth            string   `toml:"auth"`     // plain, login, cram-md5, xoauth2
	User            string   `toml:"user"`
	PasswordEnv     string   `toml:"password-env"`
	PasswordFile    string   `toml:"password-file"`
	PasswordCommand []string `toml:"password-command"`
	CA              string   `toml:"ca"` // PEM file
	Tries           int      `toml:"tries"`
}

// signConfig is the table [mail.sign]: PEM files.
type signConfig struct {
	Certificate string `toml:"certificate"`
	Key         string `toml:"key"`
}

// passwordEnv is the variable of the password where no other source is set.
const passwordEnv = "BRIEF_SMTP_PASSWORD"

// sending reads what only sending needs.
func (d *desk) sending(f *mailFlags, config string) (err error) {
	if d.sender.From.IsZero() {
		return noSender(config)
	}
	s := &f.settings.SMTP
	if d.server, err = s.server(f.plaintext, filepath.Dir(config)); err != nil {
		return fmt.Errorf("%s: mail.smtp: %w", config, err)
	}
	d.force, d.tries = f.force, s.Tries
	switch {
	case d.tries == 0:
		d.tries = mail.DefaultTries
	case d.tries < 0 || d.tries > 20:
		return fmt.Errorf("%s: mail.smtp.tries: %d is not between 1 and 20", config, d.tries)
	}
	if sign := f.settings.Sign; sign != (signConfig{}) {
		if d.sender.Sign, err = sign.identity(filepath.Dir(config)); err != nil {
			return fmt.Errorf("%s: mail.sign: %w", config, err)
		}
	}
	return nil
}

func (s *smtpConfig) server(plaintext bool, dir string) (*mail.Server, error) {
	out := &mail.Server{Host: s.Server, Security: mail.Security(s.Security), Auth: s.Auth, User: s.User, Patience: mail.DefaultPatience}
	if s.Server == "" {
		return nil, errNoServer
	}
	if host, port, err := net.SplitHostPort(s.Server); err == nil {
		out.Host = host
		if out.Port, err = strconv.Atoi(port); err != nil || out.Port < 1 || out.Port > 65535 || host == "" {
			return nil, wrongServer(s.Server)
		}
	}
	if out.Security == "" {
		out.Security = mail.StartTLS
		if out.Port == mail.TLS.Port() {
			out.Security = mail.TLS
		}
	}
	switch out.Security {
	case mail.StartTLS, mail.TLS:
		if plaintext {
			return nil, errPlaintextSetting
		}
	case mail.Plaintext:
		if !plaintext {
			return nil, errPlaintextFlag
		}
		if ip := net.ParseIP(out.Host); out.Host != "localhost" && (ip == nil || !ip.IsLoopback()) {
			return nil, errPlaintextAway
		}
	default:
		return nil, wrongSecurity(s.Security)
	}
	if out.Port == 0 {
		out.Port = out.Security.Port()
	}
	if !oneOf(s.Auth, mail.AuthAny, mail.AuthPlain, mail.AuthLogin, mail.AuthCRAMMD5, mail.AuthXOAUTH2) {
		return nil, wrongAuth(s.Auth)
	}
	if err := s.secret(out, dir); err != nil {
		return nil, err
	}
	return out, s.roots(out, dir)
}

// secret finds where the password comes from: one source.
func (s *smtpConfig) secret(out *mail.Server, dir string) error {
	sources := 0
	if s.PasswordEnv != "" {
		sources++
		out.Secret = mail.SecretFromEnv(s.PasswordEnv)
	}
	if s.PasswordFile != "" {
		sources++
		out.Secret = mail.SecretFromFile(from(dir, s.PasswordFile))
	}
	if len(s.PasswordCommand) > 0 {
		sources++
		out.Secret = mail.SecretFromCommand(s.PasswordCommand)
	}
	switch {
	case sources > 1:
		return errSecrets
	case sources == 0:
		out.Secret = mail.SecretFromEnv(passwordEnv)
	}
	if s.User == "" && (sources > 0 || s.Auth != "") {
		return errNoUser
	}
	return nil
}

func (s *smtpConfig) roots(out *mail.Server, dir string) error {
	if s.CA == "" {
		return nil
	}
	pem, err := os.ReadFile(from(dir, s.CA))
	if err != nil {
		return fmt.Errorf("ca: %s: %w", s.CA, withoutPath(err))
	}
	out.Roots = x509.NewCertPool()
	if !out.Roots.AppendCertsFromPEM(pem) {
		return noCertificate(s.CA)
	}
	return nil
}

func (s *signConfig) identity(dir string) (*mail.Identity, error) {
	if s.Certificate == "" || s.Key == "" {
		return nil, errSignBoth
	}
	pair, err := tls.LoadX509KeyPair(from(dir, s.Certificate), from(dir, s.Key))
	if err != nil {
		return nil, withoutPath(err)
	}
	out := &mail.Identity{Key: pair.PrivateKey, Certificate: pair.Leaf}
	if len(pair.Certificate) > 1 {
		if out.Intermediate, err = x509.ParseCertificate(pair.Certificate[1]); err != nil {
			return nil, err
		}
	}
	return out, nil
}
