package comparison

import "math"

// bestPlan chooses among the visits those of greatest total value, so that a
// learner learns at most two dimensions, each from one host, and a host takes
// at most two visits. It is a minimum-cost flow: every unit flows from the
// source through a learner, one of its dimensions and a host to the sink. The
// same visits in the same order give the same plan.
func bestPlan(visits []visit, regions, dimensions int) []visit {
	source, sink := 0, 1
	learner := func(i int) int { return 2 + i }
	host := func(i int) int { return 2 + regions + i }
	learning := func(i, dimension int) int { return 2 + 2*regions + i*dimensions + dimension }

	n := newNetwork(2 + 2*regions + regions*dimensions)
	for region := range regions {
		n.connect(source, learner(region), mostLearned, 0)
		n.connect(host(region), sink, mostHosted, 0)
		for dimension := range dimensions {
			n.connect(learner(region), learning(region, dimension), 1, 0)
		}
	}
	pipes := make([]int, len(visits))
	for i, v := range visits {
		pipes[i] = n.connect(learning(v.learner, v.dimension), host(v.host), 1, v.value)
	}
	for n.push(source, sink) {
		continue
	}
	var plan []visit
	for i, pipe := range pipes {
		if n.pipes[pipe].room == 0 {
			plan = append(plan, visits[i])
		}
	}
	return plan
}

// A network is a graph of pipes through which units flow; each unit gains the
// values of its pipes.
type network struct {
	pipes []pipe  // a pipe and the way back through it stand side by side
	from  [][]int // by node, the pipes that leave it
}

type pipe struct {
	to    int
	room  int // units that still fit
	value int64
}

func newNetwork(nodes int) *network { return &network{from: make([][]int, nodes)} }

// connect lays a pipe and returns its index.
func (n *network) connect(from, to, room int, value int64) int {
	index := len(n.pipes)
	n.pipes = append(n.pipes, pipe{to, room, value}, pipe{from, 0, -value})
	n.from[from] = append(n.from[from], index)
	n.from[to] = append(n.from[to], index+1)
	return index
}

// push sends one unit along the way of greatest value and reports whether
// there was one that gained anything.
func (n *network) push(source, sink int) bool {
	gain, through := n.ways(source)
	if gain[sink] <= 0 {
		return false
	}
	for node := sink; node != source; {
		index := through[node]
		n.pipes[index].room--
		n.pipes[index^1].room++
		node = n.pipes[index^1].to
	}
	return true
}

// ways returns for every node the greatest gain of a way from source (very low
// where there is none), and the last pipe of that way. It goes on from each
// node whose gain grew until none grows (Bellman and Ford, with a queue).
func (n *network) ways(source int) (gain []int64, through []int) {
	gain, through = make([]int64, len(n.from)), make([]int, len(n.from))
	waiting := make([]bool, len(n.from))
	for i := range gain {
		gain[i] = math.MinInt64 / 2
	}
	gain[source] = 0
	for queue := []int{source}; len(queue) > 0; {
		node := queue[0]
		queue = queue[1:]
		waiting[node] = false
		for _, index := range n.from[node] {
			p := n.pipes[index]
			if p.room == 0 || gain[node]+p.value <= gain[p.to] {
				continue
			}
			gain[p.to], through[p.to] = gain[node]+p.value, index
			if !waiting[p.to] {
				waiting[p.to] = true
				queue = append(queue, p.to)
			}
		}
	}
	return gain, through
}
