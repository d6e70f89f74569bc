/**
 * What is in a document of one kind: a web page, a PDF, a Word document, a mail, a text with marks. Nothing here opens a file or
 * knows of reports; all of it takes bytes, which may be broken or hostile.
 */
@NullMarked
package org.hearsay.ingest.document;

import org.jspecify.annotations.NullMarked;
