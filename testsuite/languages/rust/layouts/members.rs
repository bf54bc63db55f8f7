// SPDX-License-Identifier: GPL-3.0-or-later
// Members through raw pointers and references: read, written, borrowed, nested.
// { layouts-options "-fno-rust-overflow-checks" }

#![feature(no_core, lang_items)]
#![no_core]

#[lang = "sized"]
pub trait Sized {}

// What gccrs calls where "+=" overflows.
#[no_mangle]
pub extern "C" fn abort() -> ! {
    loop {}
}

mod vmlinux {
    #[repr(C)]
    pub struct sched_entity {
        pub load: u64,
        pub vruntime: u64,
        pub on_rq: u8,
    }
    #[repr(C)]
    pub struct task_struct {
        pub state: u32,
        pub pid: i32,
        pub tgid: i32,
        pub se: sched_entity,
        pub parent: *const task_link,
        pub prio: i16,
        pub last: *mut u64,
    }
    #[repr(C)]
    pub struct task_link {
        pub task: *const u8,
        pub depth: u64,
    }
}
use vmlinux::*;

#[repr(C)]
pub struct world {
    pub t: *mut task_struct,
    pub where_: *const i32,
    pub value: u64,
}

#[no_mangle]
pub unsafe extern "C" fn test_raw(w: *mut world) -> u64 {
    let t = (*w).t;
    (*t).pid as u64 * 33 + (*t).tgid as u64
}
#[no_mangle]
pub unsafe extern "C" fn test_nested(w: *mut world) -> u64 {
    let t = (*w).t;
    (*t).se.vruntime * 33 + (*t).se.on_rq as u64
}
#[no_mangle]
pub extern "C" fn test_reference(w: &mut world) -> u64 {
    let t: &task_struct = unsafe { &*w.t };
    t.prio as u64 * 33 + t.se.load
}
#[no_mangle]
pub extern "C" fn test_borrow(w: &mut world) -> u64 {
    let t: &task_struct = unsafe { &*w.t };
    let se = &t.se;
    let tgid = &t.tgid;
    w.where_ = tgid as *const i32;
    se.vruntime + *tgid as u64
}
#[no_mangle]
pub unsafe extern "C" fn test_write(w: *mut world) -> u64 {
    (*(*w).t).tgid = 77;
    (*(*w).t).se.vruntime = 0x123456789;
    (*(*w).t).prio = -3;
    0
}
#[no_mangle]
pub extern "C" fn test_write_through_borrow(w: &mut world) -> u64 {
    let t: &mut task_struct = unsafe { &mut *w.t };
    let r = &mut t.se.on_rq;
    *r = 9;
    let r = &mut t.pid;
    *r = *r + 5;
    0
}
#[no_mangle]
pub extern "C" fn test_compound(w: &mut world) -> u64 {
    let t: &mut task_struct = unsafe { &mut *w.t };
    t.pid += 3;
    t.se.load ^= 0xff00ff;
    t.se.vruntime <<= 2;
    t.state |= 0x80;
    0
}
#[no_mangle]
pub unsafe extern "C" fn test_conditions(w: *mut world) -> u64 {
    let t = (*w).t;
    if (*t).pid < (*t).tgid && (*t).se.on_rq < 128 {
        1
    } else if (*t).state == 5 || (*t).prio > 0 {
        (*t).se.load
    } else {
        3
    }
}
#[no_mangle]
pub unsafe extern "C" fn test_pointers(w: *mut world) -> u64 {
    let t = (*w).t;
    let next = (*(*t).parent).task as *const task_struct;
    *(*t).last = 6;
    (*next).tgid as u64 + (*(*t).parent).depth
}
#[no_mangle]
pub unsafe extern "C" fn test_integer_pointer(w: *mut world) -> u64 {
    let address = (*w).t as usize;
    (*(address as *const task_struct)).se.vruntime
}
