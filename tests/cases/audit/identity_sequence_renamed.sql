ALTER SEQUENCE store_store_id_seq RENAME TO "Store numbers";
