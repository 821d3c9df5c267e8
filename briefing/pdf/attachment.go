package pdf

import (
	"cmp"
	"crypto/md5"
	"errors"
	"fmt"
	"slices"
)

var relations = []string{"Source", "Data", "Alternative", "Supplement", "Unspecified"}

// writeAttachments embeds the files and gives the entries of the catalog that
// list them: /AF in the given order, the name tree in the order of names.
func (i *Info) writeAttachments(o *objects) (af, names string, err error) {
	type named struct {
		key  string
		spec int
	}
	var tree []named
	for _, a := range i.Attachments {
		spec, err := a.write(o, i)
		if err != nil {
			return "", "", err
		}
		af += ref(spec) + " "
		tree = append(tree, named{a.Name, spec})
	}
	if len(tree) == 0 {
		return "", "", nil
	}
	slices.SortFunc(tree, func(a, b named) int { return cmp.Compare(a.key, b.key) })
	for n, t := range tree {
		if n > 0 && t.key == tree[n-1].key {
			return "", "", fmt.Errorf("two attachments are called %q", t.key)
		}
		names += textString(t.key) + " " + ref(t.spec) + " "
	}
	return "/AF[" + af + "]", "/Names<</EmbeddedFiles<</Names[" + names + "]>>>>", nil
}

func (a *Attachment) write(o *objects, i *Info) (spec int, err error) {
	if a.Name == "" {
		return 0, errors.New("an attachment has no name")
	}
	relation := cmp.Or(a.Relation, "Unspecified")
	if !slices.Contains(relations, relation) {
		return 0, fmt.Errorf("attachment %s: relation %q is none of %v", a.Name, relation, relations)
	}
	modified := ""
	if t, ok := i.time(); ok {
		modified = "/ModDate(" + t.Format(infoTime) + ")"
	}
	file := o.addDeflated(fmt.Sprintf("/Type/EmbeddedFile/Subtype%s/Params<</Size %d/CheckSum<%X>%s>>",
		nameObject(cmp.Or(a.MediaType, "application/octet-stream")), len(a.Data), md5.Sum(a.Data), modified), a.Data)
	description := ""
	if a.Description != "" {
		description = "/Desc" + textString(a.Description)
	}
	name := textString(a.Name)
	return o.add(fmt.Sprintf("<</Type/Filespec/F%s/UF%s/EF<</F %s/UF %s>>%s/AFRelationship/%s>>",
		name, name, ref(file), ref(file), description, relation)), nil
}
