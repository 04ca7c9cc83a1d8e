ALTER SEQUENCE store_store_id_seq RENAME TO passing;
ALTER SEQUENCE category_category_id_seq RENAME TO store_store_id_seq;
ALTER SEQUENCE passing RENAME TO category_category_id_seq;
