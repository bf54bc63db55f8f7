// SPDX-License-Identifier: GPL-3.0-or-later
// Pointer arithmetic: by the intrinsic offset, by methods made of it, on arrays.
// { layouts-options "-fno-rust-overflow-checks" }

#![feature(no_core, lang_items, intrinsics)]
#![no_core]

#[lang = "sized"]
pub trait Sized {}

extern "rust-intrinsic" {
    pub fn offset<T>(from: *const T, count: isize) -> *const T;
}
#[lang = "const_ptr"]
impl<T> *const T {
    pub unsafe fn offset(self, count: isize) -> *const T {
        offset(self, count)
    }
    pub unsafe fn add(self, count: usize) -> *const T {
        offset(self, count as isize)
    }
}

mod vmlinux {
    #[repr(C)]
    pub struct point {
        pub x: u32,
        pub y: u32,
    }
    #[repr(C)]
    pub struct triple {
        pub p: point,
        pub z: u64,
    }
}
use vmlinux::*;

#[repr(C)]
pub struct world {
    pub p: *const point,
    pub t: *const triple,
    pub a: *const [point; 4],
    pub m: *const [[point; 2]; 3],
    pub i: i64,
    pub words: *const u32,
}

#[no_mangle]
pub unsafe extern "C" fn test_intrinsic(w: *const world) -> u64 {
    let p = (*w).p;
    (*offset(p, (*w).i as isize)).y as u64
}
#[no_mangle]
pub unsafe extern "C" fn test_methods(w: *const world) -> u64 {
    let p = (*w).p;
    (*p.offset(-1)).x as u64 * 33 + (*p.add((*w).i as usize)).y as u64
}
#[no_mangle]
pub unsafe extern "C" fn test_constant(w: *const world) -> u64 {
    (*(*w).t.add(2)).z * 33 + (*(*w).t.add(1)).p.y as u64 + *(*w).words.add(1) as u64
}
#[no_mangle]
pub unsafe extern "C" fn test_step(w: *const world) -> u64 {
    let mut p = (*w).p;
    let mut r: u64 = 0;
    let mut i = 0;
    while i < 3 {
        r = r * 33 + (*p).y as u64;
        p = p.add(1);
        i = i + 1;
    }
    r
}
#[no_mangle]
pub unsafe extern "C" fn test_array(w: *const world) -> u64 {
    let a = (*w).a;
    let i = (*w).i as usize;
    (*a)[2].y as u64 * 33 + (*a)[i].x as u64
}
#[no_mangle]
pub unsafe extern "C" fn test_array_of_arrays(w: *const world) -> u64 {
    let m = (*w).m;
    let i = (*w).i as usize;
    (*m)[2][1].y as u64 * 33 + (*m)[i][1].x as u64
}
#[no_mangle]
pub unsafe extern "C" fn test_element(w: *const world) -> u64 {
    let a: &[point; 4] = &*(*w).a;
    let e = &a[(*w).i as usize];
    let f = &a[1];
    e.y as u64 * 33 + f.x as u64
}
