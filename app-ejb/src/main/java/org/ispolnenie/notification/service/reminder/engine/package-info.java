/** What finds and tells the steps that are due, its log, its levers and its figures. */
@NullMarked
package org.ispolnenie.notification.service.reminder.engine;

import org.jspecify.annotations.NullMarked;
