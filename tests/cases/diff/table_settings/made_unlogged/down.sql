-- phase 1 [tx] steps 1: make table trade logged
ALTER TABLE trade SET LOGGED;
