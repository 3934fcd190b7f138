/** A visitor's own data: how questions are put to them, and what only their own words answer. */
@NullMarked
package org.panelwatch.question.own;

import org.jspecify.annotations.NullMarked;
