// SPDX-License-Identifier: GPL-3.0-or-later
// Arrays: constant and variable indexes, checked by the source or not, loops.
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
    pub struct item {
        pub a: u32,
        pub b: u8,
    }
    #[repr(C)]
    pub struct device {
        pub name: [u8; 16],
        pub m: [[u32; 4]; 2],
        pub items: [item; 3],
        pub deep: [[item; 3]; 2],
        pub pointers: [*mut u32; 4],
    }
}
use vmlinux::*;

#[repr(C)]
pub struct world {
    pub d: *mut device,
    pub at: *const u8,
    pub i: u64,
    pub j: u64,
    pub value: u32,
}

#[no_mangle]
pub unsafe extern "C" fn test_constant(w: *mut world) -> u64 {
    let d = (*w).d;
    let mut r = (*d).name[3] as u64;
    r = r * 33 + (*d).m[1][2] as u64;
    r = r * 33 + (*d).items[2].b as u64;
    r = r * 33 + (*d).deep[1][2].a as u64;
    (*d).m[0][3] = 5;
    (*d).deep[1][1].b = 8;
    r
}
#[no_mangle]
pub unsafe extern "C" fn test_variable(w: *mut world) -> u64 {
    let d = (*w).d;
    let i = (*w).i as usize;
    let j = (*w).j as usize;
    let mut r = (*d).name[i] as u64;
    r = r * 33 + (*d).m[i][j] as u64;
    r = r * 33 + (*d).m[i][2] as u64;
    r = r * 33 + (*d).m[1][j] as u64;
    r = r * 33 + (*d).items[j].b as u64;
    r = r * 33 + (*d).deep[i][j].a as u64;
    r = r * 33 + *(*d).pointers[j] as u64;
    r
}
#[no_mangle]
pub unsafe extern "C" fn test_variable_write(w: *mut world) -> u64 {
    let d = (*w).d;
    let i = (*w).i as usize;
    let j = (*w).j as usize;
    (*d).m[i][j] = 5;
    (*d).items[j].a += 7;
    (*d).deep[i][j].b = 9;
    0
}
#[no_mangle]
pub extern "C" fn test_checked(w: &mut world) -> u64 {
    let d: &device = unsafe { &*w.d };
    let i = w.j as usize + 14;
    let n = if i < 16 { d.name[i] as u64 } else { 7 };
    let k = w.i as usize + 2;
    let m = if k < 3 { d.items[k].b as u64 } else { 5 };
    n * 33 + m
}
#[no_mangle]
pub extern "C" fn test_borrow(w: &mut world) -> u64 {
    let d: &device = unsafe { &*w.d };
    let it: &item = &d.items[w.j as usize];
    w.at = &d.name[w.i as usize] as *const u8;
    it.a as u64 * 33 + it.b as u64
}
#[no_mangle]
pub unsafe extern "C" fn test_loop(w: *mut world) -> u64 {
    let d = (*w).d;
    let mut r: u64 = 0;
    let mut i = 0;
    while i < 2 {
        let mut j = 0;
        while j < 3 {
            r = r * 33 + (*d).deep[i][j].a as u64;
            j += 1;
        }
        i += 1;
    }
    r
}
