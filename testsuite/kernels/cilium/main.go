// SPDX-License-Identifier: GPL-3.0-or-later

// What becomes of an object when it is cilium/ebpf that relocates it?
//
// usage: cilium OBJECT...
//
// Takes cases (../cases/case.h), and ./runner, which does the workload.
// Gives of each what "runner facts" gives, or "refused" with what cilium/ebpf
// or the verifier has said.
// Never lets libbpf load anything: the runner only gets what the programs have
// written, in a map with the name that pinnedFacts says.
//
// Example: cilium cases/gcc/task.o starts "./runner pinned cases/gcc/task.o",
// which says "runner 77" and waits; the object is loaded with 77 for its
// constant "runner", and attached; the runner goes on, and says what is right.
package main

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"

	"github.com/cilium/ebpf"
)

// What ../runner.c says.
const (
	pinnedFacts   = "/sys/fs/bpf/facts"
	pinnedProgram = "/sys/fs/bpf/called"
	poison        = 0xa5
)

// specification opens the object, and sets what the runner sets, too.
func specification(path string, runner int32) (*ebpf.CollectionSpec, error) {
	spec, err := ebpf.LoadCollectionSpec(path)
	if err != nil {
		return nil, err
	}
	facts := spec.Maps[".data.facts"]
	if facts == nil {
		return nil, errors.New("it has no facts")
	}
	facts.Contents[0].Value = bytes.Repeat([]byte{poison},
		int(facts.ValueSize))
	if variable := spec.Variables["runner"]; variable != nil {
		if err := variable.Set(runner); err != nil {
			return nil, err
		}
	}
	return spec, nil
}

// start starts the runner, which stays where it can be told to go on by a byte
// to the writer.  Its number is that of its process.
func start(path string) (runner *exec.Cmd, number int32, going io.WriteCloser,
	said *bufio.Reader, err error) {
	runner = exec.Command("./runner", "pinned", path)
	runner.Stderr = os.Stderr
	if going, err = runner.StdinPipe(); err != nil {
		return
	}
	output, err := runner.StdoutPipe()
	if err != nil {
		return
	}
	if err = runner.Start(); err != nil {
		return
	}
	said = bufio.NewReader(output)
	line, err := said.ReadString('\n')
	if err == nil {
		_, err = fmt.Sscanf(line, "runner %d", &number)
	}
	return
}

// run does all with one object.
func run(path string) error {
	runner, number, going, said, err := start(path)
	if err != nil {
		return err
	}
	defer runner.Wait()
	defer going.Close()

	spec, err := specification(path, number)
	if err != nil {
		return err
	}
	loaded, err := ebpf.NewCollection(spec)
	if err != nil {
		return err
	}
	defer loaded.Close()
	if err = loaded.Maps[".data.facts"].Pin(pinnedFacts); err != nil {
		return err
	}
	defer os.Remove(pinnedFacts)
	links, err := attachAll(spec, loaded)
	defer func() {
		for _, link := range links {
			link.Close()
		}
	}()
	if err != nil {
		return err
	}
	if _, err = going.Write([]byte{'\n'}); err != nil {
		return err
	}
	_, err = io.Copy(os.Stdout, said)
	return err
}

// label is the object's name in a line.
func label(path string) string {
	return filepath.Base(filepath.Dir(path)) + "/" + filepath.Base(path)
}

// onOneLine is the end of what an error says: of the verifier's log, the part
// that matters.
func onOneLine(err error) string {
	var refusal *ebpf.VerifierError
	text := err.Error()

	if errors.As(err, &refusal) {
		text = fmt.Sprintf("%+v", refusal)
	}
	if len(text) > 900 {
		text = text[len(text)-900:]
	}
	return strings.ReplaceAll(text, "\n", " | ")
}

func main() {
	for _, path := range os.Args[1:] {
		if err := run(path); err != nil {
			fmt.Printf("refused %s -: %s\n", label(path), onOneLine(err))
		}
	}
}
