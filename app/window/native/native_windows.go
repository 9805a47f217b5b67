package native

// What Windows offers.
var (
	// Ask shows a dialog and returns the path chosen, empty where the person
	// chose none.
	Ask = ask
	// OpenFile opens a file or folder in the program that the person has for it.
	OpenFile = openFile
	// ShowInFolder shows the folder of a file, with the file marked in it.
	ShowInFolder = showInFolder
)
