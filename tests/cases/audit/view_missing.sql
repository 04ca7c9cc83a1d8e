DROP VIEW customer_list;
