package comparison

import "slices"

// A sorter puts whole numbers in order again and again without taking memory.
// Numbers lie below 2³³ (a score of at most 7 in billionths), so three passes
// over eleven bits each (radix sort) put any amount in order in the same time,
// however the numbers lie; few numbers are quicker sorted by comparing.
type sorter struct {
	entries, spare []numbered
}

// A numbered is a number in its upper bits, and the place it came from below.
type numbered uint64

const (
	placeBits = 31
	placeMask = 1<<placeBits - 1
	passBits  = 11
	passes    = 3
	few       = 200 // up to here comparing is quicker
)

func (n numbered) number() uint64 { return uint64(n) >> placeBits }
func (n numbered) place() int     { return int(n & placeMask) }

func newSorter(count int) sorter {
	return sorter{entries: make([]numbered, count), spare: make([]numbered, count)}
}

// put sets the number that came from a place. Every place is set before sort.
func (s *sorter) put(place int, number uint64) {
	s.entries[place] = numbered(number<<placeBits | uint64(place))
}

// sort returns the entries from the lowest number up; they stand until the
// next put.
func (s *sorter) sort() []numbered {
	if len(s.entries) <= few {
		slices.Sort(s.entries)
		return s.entries
	}
	for pass := range passes {
		s.pass(placeBits + pass*passBits)
	}
	return s.entries
}

// pass orders the entries by the bits from shift on, and leaves those that are
// equal there as they stand.
func (s *sorter) pass(shift int) {
	var starts [1 << passBits]int32
	for _, entry := range s.entries {
		starts[entry>>shift&(1<<passBits-1)]++
	}
	next := int32(0)
	for i, count := range starts {
		starts[i] = next
		next += count
	}
	for _, entry := range s.entries {
		bucket := entry >> shift & (1<<passBits - 1)
		s.spare[starts[bucket]] = entry
		starts[bucket]++
	}
	s.entries, s.spare = s.spare, s.entries
}
