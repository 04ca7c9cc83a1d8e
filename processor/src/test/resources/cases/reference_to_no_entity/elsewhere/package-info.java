@Database(name = "elsewhere")
package elsewhere;

import dev.kedge.annotation.Database;
