/**
 * What all use cases of control points ask: who may, what day it is, by which rules dates are set.
 */
@NullMarked
package org.ispolnenie.assignment.service;

import org.jspecify.annotations.NullMarked;
