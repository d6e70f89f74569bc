/** What an analyst does on the site, done in a browser: a test for the main task of each page, and the pages' screenshots. */
package org.hearsay.browser;
