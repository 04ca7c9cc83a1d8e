@Database(name = "shop") //!javac KDG132
package store;

import dev.kedge.annotation.Database;
