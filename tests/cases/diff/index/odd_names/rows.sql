INSERT INTO "Order % ""x""" VALUES (1, 2, 'c', '[1,2)');
