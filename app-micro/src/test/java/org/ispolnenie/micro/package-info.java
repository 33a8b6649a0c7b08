/** The one-command start as a person uses it: the real command, real processes, real signals. */
@NullMarked
package org.ispolnenie.micro;

import org.jspecify.annotations.NullMarked;
