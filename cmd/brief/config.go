package main

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"time"

	"brief/briefing"
	"brief/briefing/compose"

	"github.com/pelletier/go-toml/v2"
	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
)

// configName is read from the working folder where --config names no other.
const configName = "brief.toml"

// configFile is brief.toml. Each key is the flag of its name; what a flag or
// the environment says goes before it.
type configFile struct {
	Out         *string  `toml:"out"`
	Templates   *string  `toml:"templates"`
	Archive     []string `toml:"archive"`
	Data        []string `toml:"data"`
	AsOf        *string  `toml:"as-of"`
	Corrections *string  `toml:"corrections"`
	Paper       *string  `toml:"paper"`
	Marking     *string  `toml:"marking"`
	PDFA        *string  `toml:"pdfa"`
	Lang        *string  `toml:"lang"`
	Attach      *bool    `toml:"attach-reports"`
	Draft       *bool    `toml:"draft"`
	Quiet       *bool    `toml:"quiet"`
	Format      *string  `toml:"format"`
	Printer     *string  `toml:"printer"`
	// Mail is for brief mail alone and no flag.
	Mail *mailConfig `toml:"mail"`
}

// values are the keys that the file sets, as flag values. Paths are those
// seen from the file's folder.
func (f *configFile) values(dir string) map[string][]string {
	out := map[string][]string{}
	for name, s := range map[string]*string{"as-of": f.AsOf, "paper": f.Paper, "marking": f.Marking, "pdfa": f.PDFA, "lang": f.Lang, "format": f.Format, "printer": f.Printer} {
		if s != nil {
			out[name] = []string{*s}
		}
	}
	for name, s := range map[string]*string{"out": f.Out, "templates": f.Templates, "corrections": f.Corrections} {
		if s != nil {
			out[name] = []string{from(dir, *s)}
		}
	}
	for _, s := range f.Archive {
		out["archive"] = append(out["archive"], from(dir, s))
	}
	for _, s := range f.Data {
		out["data"] = append(out["data"], from(dir, s))
	}
	for name, b := range map[string]*bool{"draft": f.Draft, "attach-reports": f.Attach, "quiet": f.Quiet} {
		if b != nil {
			out[name] = []string{strconv.FormatBool(*b)}
		}
	}
	return out
}

func from(dir, p string) string {
	if p == "" || filepath.IsAbs(p) {
		return p
	}
	return filepath.Join(dir, p)
}

// commandLineOnly marks a flag that neither the environment nor a file may set.
const commandLineOnly = "command-line-only"

// configure fills the flags of a command that the command line left open:
// from the environment (BRIEF_OUT for --out), else from the file. Flags that
// were given an empty value are refused: a variable was not set.
func configure(c *cobra.Command) error {
	var empty error
	c.Flags().Visit(func(f *pflag.Flag) {
		if f.Name != "marking" && f.Value.Type() == "string" && f.Value.String() == "" && empty == nil {
			empty = usageError{emptyFlag(f.Name)}
		}
	})
	if empty != nil {
		return empty
	}
	file, name, err := readConfig(c)
	if err != nil {
		return err
	}
	c.Flags().VisitAll(func(f *pflag.Flag) {
		_, here := f.Annotations[commandLineOnly]
		if f.Changed || here || f.Name == "config" || f.Name == "help" || f.Name == "only" || f.Name == "ahead" || err != nil {
			return
		}
		origin, values := environment(f)
		if values == nil {
			origin, values = name, file[f.Name]
		}
		for _, v := range values {
			switch {
			case err != nil:
			case v == "" && f.Name != "marking":
				err = usageError{emptySetting(origin, f.Name)}
			case c.Flags().Set(f.Name, v) != nil:
				err = usageError{wrongSetting(origin, f.Name, v)}
			}
		}
	})
	return err
}

// environment is the variable of a flag and its value, nil where it is not set.
func environment(f *pflag.Flag) (string, []string) {
	name := "BRIEF_" + strings.ToUpper(strings.ReplaceAll(f.Name, "-", "_"))
	v, set := os.LookupEnv(name)
	switch {
	case !set:
		return name, nil
	case f.Value.Type() == "stringArray" && v != "":
		return name, filepath.SplitList(v)
	}
	return name, []string{v}
}

// readConfig gives the settings of the configuration file as flag values, and
// says which file it was.
func readConfig(c *cobra.Command) (values map[string][]string, name string, err error) {
	file, name, err := readConfigFile(c)
	if err != nil || file == nil {
		return nil, name, err
	}
	return file.values(filepath.Dir(name)), name, nil
}

// readConfigFile reads the file of --config or BRIEF_CONFIG, which must be
// there, or brief.toml, which need not: then it is nil.
func readConfigFile(c *cobra.Command) (file *configFile, name string, err error) {
	name, _ = c.Flags().GetString("config")
	if name == "" {
		var set bool
		if name, set = os.LookupEnv("BRIEF_CONFIG"); set && name == "" {
			return nil, "", usageError{emptySetting("BRIEF_CONFIG", "config")}
		}
	}
	must := name != ""
	if !must {
		name = configName
	}
	f, err := os.Open(name)
	if err != nil {
		if !must && errors.Is(err, fs.ErrNotExist) {
			return nil, name, nil
		}
		return nil, name, usageError{unreadableConfig(name, err)}
	}
	defer f.Close()
	file = &configFile{}
	if err := toml.NewDecoder(f).DisallowUnknownFields().Decode(file); err != nil {
		return nil, name, usageError{wrongConfig(name, compose.TOMLError(err))}
	}
	return file, name, nil
}

func dateFlag(flag, s string) (briefing.Date, error) {
	if s == "" {
		return briefing.Date{}, nil
	}
	d, err := briefing.ParseDate(s)
	if err != nil {
		return d, usageError{wrongDate(flag, s)}
	}
	return d, nil
}

// sourceDate is the date of SOURCE_DATE_EPOCH (reproducible-builds.org), zero
// where it is not set.
func sourceDate() (briefing.Date, error) {
	s := os.Getenv("SOURCE_DATE_EPOCH")
	if s == "" {
		return briefing.Date{}, nil
	}
	n, err := strconv.ParseInt(s, 10, 64)
	if err != nil || n < 0 || n > 253402300799 { // the end of the year 9999
		return briefing.Date{}, usageError{wrongEpoch(s)}
	}
	return briefing.DateOf(time.Unix(n, 0).UTC()), nil
}
