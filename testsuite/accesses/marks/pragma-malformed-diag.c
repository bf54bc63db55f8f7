/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A pragma that is not understood is one warning, and marks nothing (design
   3.1).  */

#pragma clang attribute /* { dg-warning "malformed '#pragma clang attribute' [-Wpragmas]" } */
/* { dg-message "write '#pragma clang attribute push (__attribute__((preserve_access_index)), apply_to = record)'" .-1 } */
#pragma clang attribute push ( /* { dg-warning "malformed '#pragma clang attribute' [-Wpragmas]" } */
/* { dg-message "write '#pragma clang attribute push (__attribute__((preserve_access_index)), apply_to = record)'" .-1 } */
#pragma clang attribute pop
#pragma clang attribute push (preserve_access_index, apply_to = record) /* { dg-warning "malformed '#pragma clang attribute' [-Wpragmas]" } */
/* { dg-message "write '#pragma clang attribute push (__attribute__((preserve_access_index)), apply_to = record)'" .-1 } */
struct A { int i, j; };
#pragma clang attribute pop
#pragma clang attribute push (__attribute__((preserve_access_index))) /* { dg-warning "malformed '#pragma clang attribute' [-Wpragmas]" } */
/* { dg-message "write '#pragma clang attribute push (__attribute__((preserve_access_index)), apply_to = record)'" .-1 } */
struct B { int i, j; };
#pragma clang attribute pop
#pragma clang attribute push (__attribute__((preserve_access_index)), apply_to = any(record) /* { dg-warning "malformed '#pragma clang attribute' [-Wpragmas]" } */
/* { dg-message "write '#pragma clang attribute push (__attribute__((preserve_access_index)), apply_to = record)'" .-1 } */
#pragma clang attribute pop
#pragma clang attribute push (__attribute__((preserve_access_index)), apply_to = record) more /* { dg-warning "malformed '#pragma clang attribute' [-Wpragmas]" } */
/* { dg-message "write '#pragma clang attribute push (__attribute__((preserve_access_index)), apply_to = record)'" .-1 } */
#pragma clang attribute pop more /* { dg-warning "malformed '#pragma clang attribute' [-Wpragmas]" } */
/* { dg-message "write '#pragma clang attribute push (__attribute__((preserve_access_index)), apply_to = record)'" .-1 } */
#pragma clang attribute NAME /* { dg-warning "malformed '#pragma clang attribute' [-Wpragmas]" } */
/* { dg-message "write '#pragma clang attribute push (__attribute__((preserve_access_index)), apply_to = record)'" .-1 } */
#pragma clang attribute NAME.swap /* { dg-warning "malformed '#pragma clang attribute' [-Wpragmas]" } */
/* { dg-message "write '#pragma clang attribute push (__attribute__((preserve_access_index)), apply_to = record)'" .-1 } */
#pragma clang attribute 7 /* { dg-warning "malformed '#pragma clang attribute' [-Wpragmas]" } */
/* { dg-message "write '#pragma clang attribute push (__attribute__((preserve_access_index)), apply_to = record)'" .-1 } */
#pragma clang attribute push (__attribute__((preserve_access_index (record)), apply_to = record) /* { dg-warning "malformed '#pragma clang attribute' [-Wpragmas]" } */
/* { dg-message "write '#pragma clang attribute push (__attribute__((preserve_access_index)), apply_to = record)'" .-1 } */
#pragma clang attribute pop

int f1 (struct A *p) { return p->j; }
int f2 (struct B *p) { return p->j; }
