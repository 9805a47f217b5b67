package frame

// The keys of the screens, as the list of screens names them. A screen goes to
// another one by its key and never imports it.
const (
	Assessments     = "assessments"
	Questions       = "questions"
	Results         = "results"
	Recommendations = "recommendations"
	Compare         = "compare"
)
