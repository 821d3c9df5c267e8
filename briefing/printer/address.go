package printer

import (
	"context"
	"crypto/sha256"
	"crypto/tls"
	"crypto/x509"
	"encoding/hex"
	"errors"
	"fmt"
	"net"
	"net/http"
	"net/url"
	"os"
	"strings"
	"time"
)

// dialTimeout is how long a printer may take to answer the telephone.
const dialTimeout = 10 * time.Second

// Untrusted is a certificate that nobody vouches for; Fingerprint is its
// SHA-256, so that its owner can.
type Untrusted struct{ Fingerprint string }

func (e *Untrusted) Error() string {
	return "its certificate is signed by nobody that this system trusts (SHA-256 " + e.Fingerprint + ")"
}

// dial makes a client for an address, and the URI by which the protocol calls
// the printer. Nothing is sent yet.
func dial(address, fingerprint string) (*client, string, error) {
	u, err := url.Parse(address)
	if err != nil || !strings.Contains(address, "://") {
		return dialQueue(address)
	}
	if u.Host == "" {
		return nil, "", fmt.Errorf("%q names no host; write ipp://host/ipp/print", address)
	}
	scheme := map[string]string{"ipp": "http", "ipps": "https"}[u.Scheme]
	if scheme == "" {
		return nil, "", fmt.Errorf("%q begins with %s; printers are reached by ipp:// and ipps://", address, u.Scheme)
	}
	if u.User != nil {
		return nil, "", errors.New("printers that ask for a password cannot be used")
	}
	host := u.Host
	if u.Port() == "" {
		host = net.JoinHostPort(u.Hostname(), "631")
	}
	to := url.URL{Scheme: scheme, Host: host, Path: u.Path, RawQuery: u.RawQuery}
	transport := &http.Transport{
		DialContext:           (&net.Dialer{Timeout: dialTimeout}).DialContext,
		TLSHandshakeTimeout:   dialTimeout,
		ResponseHeaderTimeout: time.Minute,
		ForceAttemptHTTP2:     false,
	}
	if scheme == "https" {
		if transport.TLSClientConfig, err = trust(u.Hostname(), fingerprint); err != nil {
			return nil, "", err
		}
	}
	return &client{address: address, url: to.String(), http: &http.Client{Transport: transport, CheckRedirect: noRedirect}}, u.String(), nil
}

// noRedirect keeps documents from going to another printer than the one named.
func noRedirect(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }

// trust is the TLS side of ipps: one certificate by its fingerprint, or any
// that the system's authorities vouch for.
func trust(host, fingerprint string) (*tls.Config, error) {
	want := strings.ToLower(strings.NewReplacer(":", "", " ", "").Replace(fingerprint))
	if raw, err := hex.DecodeString(want); want != "" && (err != nil || len(raw) != sha256.Size) {
		return nil, fmt.Errorf("the fingerprint %q is not a SHA-256 of 64 hexadecimal digits", fingerprint)
	}
	return &tls.Config{
		ServerName: host,
		// Verified below, so that an untrusted certificate can be told apart and
		// one can be trusted by its fingerprint.
		InsecureSkipVerify: true,
		VerifyConnection: func(s tls.ConnectionState) error {
			leaf := s.PeerCertificates[0]
			sum := sha256.Sum256(leaf.Raw)
			have := hex.EncodeToString(sum[:])
			if want != "" {
				if have != want {
					return &Untrusted{have}
				}
				return nil
			}
			between := x509.NewCertPool()
			for _, c := range s.PeerCertificates[1:] {
				between.AddCert(c)
			}
			if _, err := leaf.Verify(x509.VerifyOptions{DNSName: host, Intermediates: between}); err != nil {
				return &Untrusted{have}
			}
			return nil
		},
	}, nil
}

// cupsSockets are where the system's print server listens on this machine.
var cupsSockets = []string{"/run/cups/cups.sock", "/var/run/cups/cups.sock", "/private/var/run/cupsd"}

// dialQueue reaches a queue of the system's print server by name: through the
// server of CUPS_SERVER, its socket, or port 631 of this machine, as lp does.
func dialQueue(name string) (*client, string, error) {
	if strings.ContainsAny(name, "/#?\t\n ") {
		return nil, "", fmt.Errorf("%q is no printer: write ipp://host/ipp/print, or the name of a queue", name)
	}
	c, host := dialServer()
	path := "/printers/" + url.PathEscape(name)
	c.address, c.url = name, c.url+path
	return c, "ipp://" + host + path, nil
}

// dialServer reaches the print server itself.
func dialServer() (*client, string) {
	host := "localhost:631"
	socket := ""
	switch server := os.Getenv("CUPS_SERVER"); {
	case strings.HasPrefix(server, "/"):
		socket = server
	case server != "":
		if host = server; !strings.Contains(host, ":") {
			host += ":631"
		}
	default:
		for _, s := range cupsSockets {
			if _, err := os.Stat(s); err == nil {
				socket = s
				break
			}
		}
	}
	dialer := net.Dialer{Timeout: dialTimeout}
	transport := &http.Transport{ResponseHeaderTimeout: time.Minute, DialContext: func(ctx context.Context, network, address string) (net.Conn, error) {
		if socket != "" {
			return dialer.DialContext(ctx, "unix", socket)
		}
		return dialer.DialContext(ctx, network, address)
	}}
	if socket != "" {
		host = "localhost"
	}
	return &client{address: "the system's print server", url: "http://" + host, http: &http.Client{Transport: transport, CheckRedirect: noRedirect}}, host
}
