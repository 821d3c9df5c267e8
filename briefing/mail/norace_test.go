//go:build !race

package mail

// stride takes every case.
const stride = 1
