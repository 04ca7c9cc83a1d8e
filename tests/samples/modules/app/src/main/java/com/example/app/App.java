package com.example.app;

import com.example.shop.Customer;

/** Uses entities of another module. */
public final class App {
    private App() {}

    /**
     * {@return the label of a customer}
     *
     * @param customer the customer
     */
    public static String label(Customer customer) {
        return customer.id() + " " + customer.tier();
    }
}
