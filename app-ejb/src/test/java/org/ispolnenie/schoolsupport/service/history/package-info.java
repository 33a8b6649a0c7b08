@NullMarked
package org.ispolnenie.schoolsupport.service.history;

import org.jspecify.annotations.NullMarked;
