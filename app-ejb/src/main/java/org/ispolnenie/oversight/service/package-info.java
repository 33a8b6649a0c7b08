/** What the lists of control points and due dates have in common. */
@NullMarked
package org.ispolnenie.oversight.service;

import org.jspecify.annotations.NullMarked;
