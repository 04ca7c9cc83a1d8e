-- phase 1 [tx] steps 1: make table trade unlogged
ALTER TABLE trade SET UNLOGGED;
