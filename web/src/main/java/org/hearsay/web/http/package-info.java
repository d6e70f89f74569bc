/** How the site is asked and answers: routes, safety, templates, assets; nothing of what it shows. */
@NullMarked
package org.hearsay.web.http;

import org.jspecify.annotations.NullMarked;
