package storage

import (
	"bytes"
	"context"
	"fmt"
	"maps"
	"slices"
	"strings"
	"sync"

	"compass/assessment"
	"compass/assessment/problem"
	"compass/assessment/questionnaire"
)

const (
	packsSQL          = `SELECT reference FROM pack ORDER BY reference`
	packFilesSQL      = `SELECT path, content FROM pack_file WHERE reference = ?`
	insertPackSQL     = `INSERT INTO pack (reference, added) VALUES (?, ?)`
	insertPackFileSQL = `INSERT INTO pack_file (reference, path, content) VALUES (?, ?, ?)`
)

// Packs returns the questionnaire packs that the program brought along and
// those that are stored, sorted by reference.
func (s *Store) Packs(ctx context.Context) ([]*questionnaire.Pack, error) {
	var packs []*questionnaire.Pack
	err := s.read(ctx, func(r reader) error {
		references, err := storedReferences(ctx, r)
		if err != nil {
			return err
		}
		for _, reference := range s.packs.withBuiltIn(references) {
			pack, err := s.findPack(ctx, r, reference)
			if err != nil {
				return err
			}
			packs = append(packs, pack)
		}
		return nil
	})
	return packs, err
}

// Pack returns the questionnaire pack of the reference, or the problem
// PackUnknown.
func (s *Store) Pack(ctx context.Context, reference assessment.Reference) (*questionnaire.Pack, error) {
	var pack *questionnaire.Pack
	err := s.read(ctx, func(r reader) error {
		var err error
		pack, err = s.findPack(ctx, r, reference)
		return err
	})
	return pack, err
}

// SavePack stores a pack as it came. A pack that is there already with the
// same content is left alone; with other content it is the problem PackDiffers.
func (s *Store) SavePack(ctx context.Context, pack *questionnaire.Pack) error {
	reference := pack.Reference()
	return s.change(ctx, s.by(), func(t *transaction) error {
		known, err := s.findPack(ctx, t, reference)
		switch {
		case problem.Has(err, problem.PackUnknown):
			return t.insertPack(pack)
		case err != nil:
			return err
		case !maps.EqualFunc(known.Files(), pack.Files(), bytes.Equal):
			return problem.Problem{Code: problem.PackDiffers, Facts: problem.Facts{"questionnaire": reference.String()}}
		}
		return nil
	})
}

func (t *transaction) insertPack(pack *questionnaire.Pack) error {
	reference := pack.Reference().String()
	if err := t.exec(insertPackSQL, reference, t.at); err != nil {
		return fmt.Errorf("store pack %s: %w", reference, err)
	}
	for path, content := range pack.Files() {
		if err := t.exec(insertPackFileSQL, reference, path, content); err != nil {
			return fmt.Errorf("store pack %s, %s: %w", reference, path, err)
		}
	}
	t.changes = append(t.changes, Change{Kind: PackAdded})
	return nil
}

// findPack looks among the packs that the program brought along, then among
// the stored ones.
func (s *Store) findPack(ctx context.Context, r reader, reference assessment.Reference) (*questionnaire.Pack, error) {
	if pack := s.packs.get(reference); pack != nil {
		return pack, nil
	}
	rows, err := r.QueryContext(ctx, packFilesSQL, reference.String())
	if err != nil {
		return nil, fmt.Errorf("read pack %s: %w", reference, err)
	}
	files := map[string][]byte{}
	err = each(rows, func() error {
		var path string
		var content []byte
		if err := rows.Scan(&path, &content); err != nil {
			return err
		}
		files[path] = content
		return nil
	})
	if err != nil {
		return nil, fmt.Errorf("read pack %s: %w", reference, err)
	}
	if len(files) == 0 {
		return nil, problem.Problem{Code: problem.PackUnknown, Facts: problem.Facts{"questionnaire": reference.String()}}
	}
	pack, err := questionnaire.FromFiles(files, reference.String())
	if err != nil {
		return nil, fmt.Errorf("stored pack %s: %w", reference, err)
	}
	s.packs.keep(pack)
	return pack, nil
}

func storedReferences(ctx context.Context, r reader) ([]assessment.Reference, error) {
	rows, err := r.QueryContext(ctx, packsSQL)
	if err != nil {
		return nil, fmt.Errorf("list packs: %w", err)
	}
	var references []assessment.Reference
	err = each(rows, func() error {
		var text string
		if err := rows.Scan(&text); err != nil {
			return fmt.Errorf("list packs: %w", err)
		}
		reference, err := referenceOf(text)
		references = append(references, reference)
		return err
	})
	return references, err
}

// packShelf holds the packs at hand: those that the program brought along and
// those that were read from the library. A stored pack never changes, so that
// it is read only once.
type packShelf struct {
	mutex   sync.Mutex
	builtIn []assessment.Reference
	packs   map[assessment.Reference]*questionnaire.Pack
}

func (p *packShelf) put(builtIn []*questionnaire.Pack) {
	p.packs = map[assessment.Reference]*questionnaire.Pack{}
	for _, pack := range builtIn {
		p.packs[pack.Reference()] = pack
		p.builtIn = append(p.builtIn, pack.Reference())
	}
}

func (p *packShelf) get(reference assessment.Reference) *questionnaire.Pack {
	p.mutex.Lock()
	defer p.mutex.Unlock()
	return p.packs[reference]
}

func (p *packShelf) keep(pack *questionnaire.Pack) {
	p.mutex.Lock()
	defer p.mutex.Unlock()
	p.packs[pack.Reference()] = pack
}

// withBuiltIn joins the stored references with those of the packs that the
// program brought along, each once, sorted.
func (p *packShelf) withBuiltIn(stored []assessment.Reference) []assessment.Reference {
	all := append(slices.Clone(p.builtIn), stored...)
	slices.SortFunc(all, func(a, b assessment.Reference) int { return strings.Compare(a.String(), b.String()) })
	return slices.Compact(all)
}
