@Database(name = "market")
package market;

import dev.kedge.annotation.Database;
