//go:build race

package mail

// stride thins the cases out where each takes ten times as long.
const stride = 11
