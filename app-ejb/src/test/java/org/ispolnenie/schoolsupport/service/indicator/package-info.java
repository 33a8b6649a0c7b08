@NullMarked
package org.ispolnenie.schoolsupport.service.indicator;

import org.jspecify.annotations.NullMarked;
