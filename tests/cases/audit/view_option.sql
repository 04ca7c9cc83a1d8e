ALTER VIEW customer_list SET (security_barrier);
