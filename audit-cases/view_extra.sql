CREATE VIEW stores AS SELECT store_id FROM store;
