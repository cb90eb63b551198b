import '../over-univer';
import '../../rich-api/breadth.test';
