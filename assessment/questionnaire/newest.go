package questionnaire

import (
	"cmp"
	"slices"
	"strings"
)

// NewestOf returns the pack with the highest version, nil of no packs. Of
// equal versions it returns the first.
func NewestOf(packs []*Pack) *Pack {
	var newest *Pack
	for _, pack := range packs {
		if newest == nil || CompareVersions(pack.Version, newest.Version) > 0 {
			newest = pack
		}
	}
	return newest
}

// CompareVersions orders two versions as semver.org, 2.0.0, section 11 says:
// -1 where a is older than b, 1 where it is newer, 0 where neither. What stands
// behind a plus sign does not count.
func CompareVersions(a, b string) int {
	aNumbers, aPre := splitVersion(a)
	bNumbers, bPre := splitVersion(b)
	if order := slices.CompareFunc(aNumbers, bNumbers, compareIdentifiers); order != 0 {
		return order
	}
	switch {
	case aPre == bPre:
		return 0
	case aPre == "": // a release is newer than its pre-releases
		return 1
	case bPre == "":
		return -1
	}
	return slices.CompareFunc(strings.Split(aPre, "."), strings.Split(bPre, "."), compareIdentifiers)
}

// splitVersion returns the numbers of a version and its pre-release.
func splitVersion(version string) (numbers []string, pre string) {
	version, _, _ = strings.Cut(version, "+")
	version, pre, _ = strings.Cut(version, "-")
	return strings.Split(version, "."), pre
}

// compareIdentifiers orders two parts of a version: numbers by value and
// before words, words as text.
func compareIdentifiers(a, b string) int {
	aNumber, bNumber := digits.MatchString(a), digits.MatchString(b)
	switch {
	case aNumber && bNumber: // without leading zeros, so that a longer one is larger
		return cmp.Or(cmp.Compare(len(a), len(b)), strings.Compare(a, b))
	case aNumber:
		return -1
	case bNumber:
		return 1
	default:
		return strings.Compare(a, b)
	}
}
