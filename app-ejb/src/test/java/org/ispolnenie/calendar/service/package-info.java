@NullMarked
package org.ispolnenie.calendar.service;

import org.jspecify.annotations.NullMarked;
