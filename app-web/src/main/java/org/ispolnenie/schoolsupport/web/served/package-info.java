/** Where school teams and curators begin. */
@NullMarked
package org.ispolnenie.schoolsupport.web.served;

import org.jspecify.annotations.NullMarked;
