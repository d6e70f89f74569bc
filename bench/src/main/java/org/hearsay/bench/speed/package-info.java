/**
 * How fast reports are read, and in how much memory, as whole processes: a fresh virtual machine reads the reports and tells
 * the one that started it what it took. A peer is a process that speaks the same lines.
 */
@NullMarked
package org.hearsay.bench.speed;

import org.jspecify.annotations.NullMarked;
