// SPDX-License-Identifier: GPL-3.0-or-later

package main

// How does cilium/ebpf get a program of each type to run?
//
// Takes a loaded object.
// Gives its programs attached to what the runner does, or run once, as the
// runner's own attach.c does it with libbpf.

import (
	"fmt"
	"io"
	"os"
	"strings"
	"unsafe"

	"github.com/cilium/ebpf"
	"github.com/cilium/ebpf/link"
	"golang.org/x/sys/unix"
)

// What ../workload.h says.
const (
	cgroup   = "/sys/fs/cgroup/btf-cgroup"
	mark     = 0x1234
	priority = 5
	period   = 1000000
	port     = 4242
)

// frame is one as the workload sends: 100 bytes by UDP to 127.0.0.3.
func frame() []byte {
	data := make([]byte, 14+20+8+100)
	data[12], data[13] = 8, 0
	copy(data[14:], []byte{0x45, 0, 0, 128, 0, 0, 0, 0, 33, 17, 0, 0,
		0, 0, 0, 0, 127, 0, 0, 3})
	data[36], data[37] = port>>8, port&0xff
	return data
}

// context is the beginning of a struct __sk_buff.
type context struct {
	Length, PacketType, Mark, QueueMapping uint32
	Protocol, VlanPresent, VlanTci         uint32
	VlanProto, Priority                    uint32
}

// readIterator reads an iterator to its end: that runs its program.
func readIterator(program *ebpf.Program) (io.Closer, error) {
	iterator, err := link.AttachIter(link.IterOptions{Program: program})
	if err != nil {
		return nil, err
	}
	file, err := iterator.Open()
	if err != nil {
		return nil, err
	}
	defer file.Close()
	_, err = io.Copy(io.Discard, file)
	return iterator, err
}

// attachClock makes a clock of the CPU that runs the program every millisecond.
func attachClock(program *ebpf.Program) (io.Closer, error) {
	attr := unix.PerfEventAttr{
		Type:   unix.PERF_TYPE_SOFTWARE,
		Config: unix.PERF_COUNT_SW_CPU_CLOCK,
		Sample: period,
	}
	attr.Size = uint32(unsafe.Sizeof(attr))
	fd, err := unix.PerfEventOpen(&attr, -1, 0, -1, unix.PERF_FLAG_FD_CLOEXEC)
	if err != nil {
		return nil, err
	}
	clock := os.NewFile(uintptr(fd), "clock")
	for _, request := range []struct{ request, argument int }{
		{unix.PERF_EVENT_IOC_SET_BPF, program.FD()},
		{unix.PERF_EVENT_IOC_ENABLE, 0},
	} {
		err = unix.IoctlSetInt(fd, uint(request.request), request.argument)
		if err != nil {
			return clock, err
		}
	}
	return clock, nil
}

// pinned is a program that the runner calls, by its pin.
type pinned struct{ program *ebpf.Program }

func (p pinned) Close() error { return p.program.Unpin() }

// attach attaches one, or runs it.
func attach(spec *ebpf.ProgramSpec, program *ebpf.Program) (io.Closer, error) {
	switch program.Type() {
	case ebpf.Tracing:
		if spec.AttachType == ebpf.AttachTraceIter {
			return readIterator(program)
		}
		return link.AttachTracing(link.TracingOptions{Program: program})
	case ebpf.LSM:
		return link.AttachLSM(link.LSMOptions{Program: program})
	case ebpf.Kprobe:
		return link.Kprobe(spec.AttachTo, program, nil)
	case ebpf.RawTracepoint:
		return link.AttachRawTracepoint(link.RawTracepointOptions{
			Name: spec.AttachTo, Program: program})
	case ebpf.PerfEvent:
		return attachClock(program)
	case ebpf.XDP:
		return link.AttachXDP(link.XDPOptions{Program: program,
			Interface: 1})
	case ebpf.SkLookup:
		file, err := os.Open("/proc/self/ns/net")
		if err != nil {
			return nil, err
		}
		defer file.Close()
		return link.AttachNetNs(int(file.Fd()), program)
	case ebpf.SchedCLS, ebpf.SchedACT, ebpf.LWTIn, ebpf.LWTOut,
		ebpf.LWTXmit:
		_, err := program.Run(&ebpf.RunOptions{Data: frame(),
			Context: context{Mark: mark, Priority: priority}})
		return nil, err
	case ebpf.SocketFilter, ebpf.FlowDissector:
		_, err := program.Run(&ebpf.RunOptions{Data: frame()})
		return nil, err
	case ebpf.Syscall:
		return pinned{program}, program.Pin(pinnedProgram)
	case ebpf.StructOps:
		return nil, nil
	}
	if strings.HasPrefix(program.Type().String(), "CGroup") ||
		program.Type() == ebpf.SockOps {
		return link.AttachCgroup(link.CgroupOptions{Path: cgroup,
			Attach: spec.AttachType, Program: program})
	}
	return nil, fmt.Errorf("what runs a program of type %v?", program.Type())
}

// attachAll attaches all, and gives what has to be closed at the end.
func attachAll(spec *ebpf.CollectionSpec, loaded *ebpf.Collection) ([]io.Closer,
	error) {
	var links []io.Closer

	add := func(closer io.Closer, name string, err error) error {
		if err != nil {
			return fmt.Errorf("cannot attach %s: %w", name, err)
		}
		if closer != nil {
			links = append(links, closer)
		}
		return nil
	}
	for name, program := range loaded.Programs {
		closer, err := attach(spec.Programs[name], program)
		if err = add(closer, name, err); err != nil {
			return links, err
		}
	}
	for name, ops := range loaded.Maps {
		if ops.Type() == ebpf.StructOpsMap {
			closer, err := link.AttachStructOps(
				link.StructOpsOptions{Map: ops})
			if err = add(closer, name, err); err != nil {
				return links, err
			}
		}
	}
	return links, nil
}
