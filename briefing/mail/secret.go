package mail

import (
	"context"
	"fmt"
	"os"
	"os/exec"
	"strings"
)

// SecretFromEnv reads a password from a variable of the environment.
func SecretFromEnv(name string) func(context.Context) (string, error) {
	return func(context.Context) (string, error) {
		s, ok := os.LookupEnv(name)
		if !ok || s == "" {
			return "", fmt.Errorf("%w: the variable %s is not set", ErrNoSecret, name)
		}
		return s, nil
	}
}

// SecretFromFile reads a password from the first line of a file.
func SecretFromFile(name string) func(context.Context) (string, error) {
	return func(context.Context) (string, error) {
		b, err := os.ReadFile(name)
		if err != nil {
			return "", fmt.Errorf("%w: %w", ErrNoSecret, err)
		}
		return firstLine(string(b), name)
	}
}

// SecretFromCommand takes the first line that a program prints. What it says
// on its standard error is not passed on.
func SecretFromCommand(command []string) func(context.Context) (string, error) {
	return func(ctx context.Context) (string, error) {
		out, err := exec.CommandContext(ctx, command[0], command[1:]...).Output()
		if err != nil {
			return "", fmt.Errorf("%w: the command %s failed", ErrNoSecret, command[0])
		}
		return firstLine(string(out), command[0])
	}
}

func firstLine(s, from string) (string, error) {
	line, _, _ := strings.Cut(s, "\n")
	line = strings.TrimSuffix(line, "\r")
	if line == "" {
		return "", fmt.Errorf("%w: %s gives none", ErrNoSecret, from)
	}
	return line, nil
}
