package pdf

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"brief/briefing"
)

const maxPages = 10_000

// inheritable are the entries that a page takes from the nodes above it
// (ISO 32000-1, table 30).
var inheritable = [...]name{"Resources", "MediaBox", "CropBox", "Rotate"}

// pageList lists the pages with what they inherit.
func (f *file) pageList() []dict {
	var pages []dict
	seen := make(map[int]bool)
	var walk func(o object, above [len(inheritable)]object, depth int)
	walk = func(o object, above [len(inheritable)]object, depth int) {
		if r, ok := o.(reference); ok {
			if seen[r.number] {
				return
			}
			seen[r.number] = true
		}
		d := f.dict(o)
		if d == nil || depth > maxDepth || len(pages) >= maxPages {
			f.fail(fmt.Errorf("the page tree is damaged or has more than %d pages", maxPages))
			return
		}
		for i, key := range inheritable {
			if d[key] != nil {
				above[i] = d[key]
			}
		}
		if kids := f.array(d["Kids"]); kids != nil && f.name(d["Type"]) != "Page" {
			for _, k := range kids {
				walk(k, above, depth+1)
			}
			return
		}
		page := make(dict, len(d)+len(above))
		for k, v := range d {
			page[k] = v
		}
		for i, key := range inheritable {
			if above[i] != nil {
				page[key] = above[i]
			}
		}
		pages = append(pages, page)
	}
	walk(f.catalog()["Pages"], [len(inheritable)]object{}, 0)
	return pages
}

// contents joins the content streams of a page.
func (f *file) contents(page dict) []byte {
	parts := f.array(page["Contents"])
	if parts == nil {
		parts = array{page["Contents"]}
	}
	var all []byte
	for _, p := range parts {
		s, ok := f.resolve(p).(*streamObject)
		if !ok {
			continue // a page without content
		}
		b, err := f.data(s)
		if err != nil {
			f.fail(fmt.Errorf("the content of a page: %w", err))
			continue
		}
		all = append(append(all, b...), '\n')
	}
	return all
}

// appearances are the forms that the annotations of a page show, those of
// links apart: somebody may have stuck text onto the page.
func (f *file) appearances(page dict) []*streamObject {
	var forms []*streamObject
	for _, a := range f.array(page["Annots"]) {
		d := f.dict(a)
		if f.name(d["Subtype"]) == "Link" {
			continue
		}
		normal := f.dict(d["AP"])["N"]
		if state := f.dict(normal)[name(f.name(d["AS"]))]; state != nil {
			normal = state
		}
		if s, ok := f.resolve(normal).(*streamObject); ok {
			forms = append(forms, s)
		}
	}
	return forms
}

// number finds a key in a number tree.
func (f *file) number(tree object, key, depth int) object {
	d := f.dict(tree)
	nums := f.array(d["Nums"])
	for i := 0; i+1 < len(nums); i += 2 {
		if n, ok := f.integer(nums[i]); ok && n == key {
			return nums[i+1]
		}
	}
	if depth > maxDepth {
		return nil
	}
	for _, k := range f.array(d["Kids"]) {
		limits := f.array(f.dict(k)["Limits"])
		if len(limits) == 2 {
			low, _ := f.integer(limits[0])
			high, _ := f.integer(limits[1])
			if key < low || key > high {
				continue
			}
		}
		if o := f.number(k, key, depth+1); o != nil {
			return o
		}
	}
	return nil
}

// pageRoles are the roles of the elements of a page by MCID.
func (f *file) pageRoles(page dict) []string {
	root := f.dict(f.catalog()["StructTreeRoot"])
	key, ok := f.integer(page["StructParents"])
	if root == nil || !ok {
		return nil
	}
	roleMap := f.dict(root["RoleMap"])
	parents := f.array(f.number(root["ParentTree"], key, 0))
	out := make([]string, len(parents))
	for i, p := range parents {
		role := f.name(f.dict(p)["S"])
		for range 8 { // a role may be mapped in steps
			to := f.name(roleMap[name(role)])
			if to == "" {
				break
			}
			role = to
		}
		out[i] = role
	}
	return out
}

// info reads title, author, subject, language and date.
func (f *file) info() Info {
	d := f.dict(f.trailer["Info"])
	i := Info{Title: f.text(d["Title"]), Author: f.text(d["Author"]), Subject: f.text(d["Subject"]), Language: f.text(f.catalog()["Lang"])}
	date := strings.TrimPrefix(f.text(d["CreationDate"]), "D:")
	if len(date) >= 8 {
		// What is no date is not known.
		i.Date, _ = briefing.ParseDate(date[:4] + "-" + date[4:6] + "-" + date[6:8])
	}
	return i
}

// attachments lists the embedded files: first those of AF in its order, then
// the others of the name tree.
func (f *file) attachments() []Attachment {
	specs := slices.Clone(f.array(f.catalog()["AF"]))
	f.nameTree(f.dict(f.catalog()["Names"])["EmbeddedFiles"], 0, &specs)
	var out []Attachment
	seen := make(map[reference]bool)
	for _, spec := range specs {
		if r, ok := spec.(reference); ok {
			if seen[r] {
				continue
			}
			seen[r] = true
		}
		d := f.dict(spec)
		files := f.dict(d["EF"])
		s, ok := f.resolve(cmp.Or(files["UF"], files["F"])).(*streamObject)
		if !ok {
			continue // the name of a file elsewhere
		}
		a := Attachment{
			Name: cmp.Or(f.text(d["UF"]), f.text(d["F"])), Description: f.text(d["Desc"]),
			Relation: f.name(d["AFRelationship"]), MediaType: f.name(s.dict["Subtype"]),
		}
		var err error
		if a.Data, err = f.data(s); err != nil {
			f.fail(fmt.Errorf("attachment %s: %w", a.Name, err))
			continue
		}
		out = append(out, a)
	}
	return out
}

// nameTree appends the values of a name tree.
func (f *file) nameTree(tree object, depth int, values *array) {
	d := f.dict(tree)
	names := f.array(d["Names"])
	for i := 0; i+1 < len(names); i += 2 {
		*values = append(*values, names[i+1])
	}
	if depth > maxDepth || len(*values) > maxPages {
		return
	}
	for _, k := range f.array(d["Kids"]) {
		f.nameTree(k, depth+1, values)
	}
}
