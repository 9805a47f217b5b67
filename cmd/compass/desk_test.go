package main

import (
	"bufio"
	"bytes"
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"syscall"
	"testing"
	"time"
)

// patience is how long a journey waits for something observable.
const patience = 60 * time.Second

// A desk is a display of its own with a home folder of its own, at which a
// journey sits.
type desk struct {
	t       *testing.T
	display string
	home    string
	program string
	look    string // begins the names of pictures; may be empty
	speaks  string // the system's locale
}

// newDesk starts an X server, with options of its own, that ends with the test.
// It skips, saying so, where no window was built for it.
func newDesk(t *testing.T, options ...string) *desk {
	t.Helper()
	program := os.Getenv("COMPASS_WINDOW")
	if program == "" {
		t.Skip("COMPASS_WINDOW names no built window; make journeys builds one")
	}
	d := &desk{t: t, home: t.TempDir(), program: program, speaks: "en_US.UTF-8"}
	// Without -noreset the server begins anew when a killed program was its
	// last client, and is deaf meanwhile.
	options = append([]string{"-displayfd", "1", "-screen", "0", "1366x768x24", "-nolisten", "tcp", "-noreset"}, options...)
	server := exec.Command("Xvfb", options...)
	output, err := server.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := server.Start(); err != nil {
		t.Fatalf("start Xvfb: %v; make setup installs it", err)
	}
	t.Cleanup(func() { // asked to end, it takes its socket away with it
		_ = server.Process.Signal(syscall.SIGTERM)
		_ = server.Wait()
	})
	lines := bufio.NewScanner(output)
	if !lines.Scan() {
		t.Fatal("Xvfb told no display")
	}
	d.display = ":" + strings.TrimSpace(lines.Text())
	d.wait("the display "+d.display, func() bool {
		_, err := d.try("getdisplaygeometry")
		return err == nil
	}, func() string { return "it does not answer" })
	return d
}

// A sitting is one run of the program at a desk.
type sitting struct {
	*desk
	command *exec.Cmd
	id      string // of the X window
	log     string // file of what the program said
}

// open starts the program and waits until its title matches.
func (d *desk) open(title string, args ...string) *sitting {
	return d.openBy(exec.Command(d.program, args...), title)
}

// takeLanguage takes the language that is offered first at the first start, that
// of the system, and waits until it is kept.
func (s *sitting) takeLanguage(tag string) {
	s.t.Helper()
	s.press("Return")
	settings := filepath.Join(s.home, ".local", "share", "resist-compass", "settings.json")
	s.wait("the language "+tag+" in the settings", func() bool {
		content, err := os.ReadFile(settings)
		return err == nil && strings.Contains(string(content), `"language": "`+tag+`"`)
	}, func() string { return "it is not kept" })
}

func (d *desk) openBy(command *exec.Cmd, title string) *sitting {
	d.t.Helper()
	s := d.run(command)
	s.waitTitle(title)
	s.xdotool("windowfocus", "--sync", s.id)
	return s
}

// run starts a program at the desk and waits for nothing.
func (d *desk) run(command *exec.Cmd) *sitting {
	d.t.Helper()
	log, err := os.CreateTemp(d.home, "log")
	if err != nil {
		d.t.Fatal(err)
	}
	defer log.Close()
	s := &sitting{desk: d, command: command, log: log.Name()}
	command.Env = append(os.Environ(), "DISPLAY="+d.display, "HOME="+d.home, "XDG_DATA_HOME=", "LANG="+d.speaks, "COMPASS_LIBRARY=")
	command.Stdout, command.Stderr = log, log
	command.SysProcAttr = &syscall.SysProcAttr{Setpgid: true}
	if err := command.Start(); err != nil {
		d.t.Fatal(err)
	}
	d.t.Cleanup(s.kill)
	return s
}

// waitTitle waits until the window's title matches the pattern and returns it.
func (s *sitting) waitTitle(pattern string) string {
	s.t.Helper()
	wanted := regexp.MustCompile(pattern)
	title := ""
	s.wait("the title "+pattern, func() bool {
		title = s.title()
		return wanted.MatchString(title)
	}, func() string { return fmt.Sprintf("it is %q; the program said: %s", title, s.said()) })
	return title
}

// title reads the window's title, empty while there is no window.
func (s *sitting) title() string {
	if s.id == "" {
		found, err := s.try("search", "--onlyvisible", "--name", "RESIST Compass")
		if err != nil {
			return ""
		}
		s.id, _, _ = strings.Cut(strings.TrimSpace(found), "\n")
	}
	title, err := s.try("getwindowname", s.id)
	if err != nil {
		return ""
	}
	return strings.TrimSpace(title)
}

// wait polls until done, at most as long as the journeys' patience.
func (d *desk) wait(what string, done func() bool, otherwise func() string) {
	d.t.Helper()
	deadline := time.After(patience)
	poll := time.NewTicker(15 * time.Millisecond)
	defer poll.Stop()
	for !done() {
		select {
		case <-deadline:
			d.t.Fatalf("waited in vain for %s; %s", what, otherwise())
		case <-poll.C:
		}
	}
}

// waitFile waits until a file is there and returns its content.
func (d *desk) waitFile(path string) []byte {
	d.t.Helper()
	var content []byte
	d.wait("the file "+path, func() bool {
		var err error
		content, err = os.ReadFile(path)
		return err == nil
	}, func() string { return "it is not there" })
	return content
}

// press types keys by their X names: Tab, Return, Page_Down, 3, ctrl+1.
func (s *sitting) press(keys ...string) {
	s.t.Helper()
	s.xdotool(append([]string{"key", "--clearmodifiers", "--delay", "30"}, keys...)...)
}

// write types a text.
func (s *sitting) write(text string) {
	s.t.Helper()
	s.xdotool("type", "--delay", "20", text)
}

// picture keeps what the display shows once it stands still, where
// COMPASS_PICTURES names a folder.
func (d *desk) picture(name string) {
	folder := os.Getenv("COMPASS_PICTURES")
	if folder == "" {
		return
	}
	path := filepath.Join(folder, d.look+name+".png")
	var before []byte
	d.wait("a still picture", func() bool {
		command := exec.Command("import", "-display", d.display, "-window", "root", path)
		if output, err := command.CombinedOutput(); err != nil {
			d.t.Errorf("take a picture: %v: %s", err, output)
			return true
		}
		now, err := os.ReadFile(path)
		still := err == nil && bytes.Equal(now, before)
		before = now
		return still
	}, func() string { return "the display keeps changing" })
}

// kill ends the program and what it runs under at once, as a power cut does.
func (s *sitting) kill() {
	if s.command.ProcessState == nil {
		_ = syscall.Kill(-s.command.Process.Pid, syscall.SIGKILL)
		_ = s.command.Wait()
	}
}

// said is what the program printed.
func (s *sitting) said() string {
	content, err := os.ReadFile(s.log)
	if err != nil {
		return err.Error()
	}
	return string(content)
}

// quit closes the window as a person does and waits for the program's end.
func (s *sitting) quit() {
	s.t.Helper()
	s.press("ctrl+q")
	ended := make(chan error, 1)
	go func() { ended <- s.command.Wait() }()
	select {
	case err := <-ended:
		if err != nil {
			s.t.Fatalf("the program ended with %v: %s", err, s.said())
		}
	case <-time.After(patience):
		s.t.Fatal("the program did not end")
	}
}

func (s *sitting) xdotool(args ...string) string {
	s.t.Helper()
	output, err := s.try(args...)
	if err != nil {
		s.t.Fatalf("xdotool %s: %v", strings.Join(args, " "), err)
	}
	return output
}

func (d *desk) try(args ...string) (string, error) {
	ctx, cancel := context.WithTimeout(context.Background(), patience)
	defer cancel()
	command := exec.CommandContext(ctx, "xdotool", args...)
	command.Env = append(os.Environ(), "DISPLAY="+d.display)
	output, err := command.Output()
	return string(output), err
}
