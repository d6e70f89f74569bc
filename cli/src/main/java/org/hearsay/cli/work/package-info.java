/** Many reports at once: workers, bounded queues, and results in the order of the reports. */
@NullMarked
package org.hearsay.cli.work;

import org.jspecify.annotations.NullMarked;
