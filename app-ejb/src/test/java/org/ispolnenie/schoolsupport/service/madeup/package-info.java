@NullMarked
package org.ispolnenie.schoolsupport.service.madeup;

import org.jspecify.annotations.NullMarked;
