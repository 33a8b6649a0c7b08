/** What is kept about a person, on one page, and how it is erased once their account is closed (ADR 0096). */
@NullMarked
package org.ispolnenie.directory.service.personal;

import org.jspecify.annotations.NullMarked;
