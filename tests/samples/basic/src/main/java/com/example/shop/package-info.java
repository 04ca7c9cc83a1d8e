/** A shop's customers and their orders. */
@Database(name = "shop")
package com.example.shop;

import dev.kedge.annotation.Database;
