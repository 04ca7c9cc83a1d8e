@Database(name = "My Shop") //!javac KDG126
package shop;

import dev.kedge.annotation.Database;
